/* Makes the n-th writing call of a process (and its children) below one folder fail: see disk-faults.test.ts. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

/* The count is shared by all processes of a run: it lies in a file that is mapped. */
static volatile long *counter(void) {
  static volatile long *count;
  if (count) return count;
  const char *path = getenv("FAULT_COUNT");
  if (!path) return NULL;
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
  int fd = real(path, O_RDWR);
  if (fd < 0) return NULL;
  void *map = mmap(NULL, sizeof(long), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  return map == MAP_FAILED ? NULL : (count = map);
}

static int below(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int fd_below(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t size = readlink(link, path, sizeof path - 1);
  if (size < 0) return 0;
  path[size] = 0;
  return below(path);
}

/* True when this call is the one that fails; FAULT_LASTING: it and all after it. */
static int fails(void) {
  volatile long *count = counter();
  if (!count) return 0;
  long now = __sync_add_and_fetch(count, 1);
  const char *at = getenv("FAULT_AT"), *code = getenv("FAULT_ERRNO");
  if (!at || !code) return 0;
  long n = atol(at);
  if (n <= 0 || now < n) return 0;
  if (now > n && !getenv("FAULT_LASTING")) return 0;
  errno = atoi(code);
  return 1;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, name)

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, bytes, size);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, bytes, size, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, bytes, size, at);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  REAL(ssize_t, "pwritev", int, const struct iovec *, int, off_t);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, parts, count, at);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, "writev", int, const struct iovec *, int);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, parts, count);
}
int fsync(int fd) {
  REAL(int, "fsync", int);
  if (fd_below(fd) && fails()) return -1;
  return real(fd);
}
int fdatasync(int fd) {
  REAL(int, "fdatasync", int);
  if (fd_below(fd) && fails()) return -1;
  return real(fd);
}
int ftruncate(int fd, off_t size) {
  REAL(int, "ftruncate", int, off_t);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
  REAL(int, "ftruncate64", int, off64_t);
  if (fd_below(fd) && fails()) return -1;
  return real(fd, size);
}
int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  if ((below(from) || below(to)) && fails()) return -1;
  return real(from, to);
}
int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  if (below(path) && fails()) return -1;
  return real(path);
}
int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  if (below(path) && fails()) return -1;
  return real(path, mode);
}
int open(const char *path, int flags, ...) {
  REAL(int, "open", const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && below(path) && fails()) return -1;
  return real(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  REAL(int, "open64", const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && below(path) && fails()) return -1;
  return real(path, flags, mode);
}
