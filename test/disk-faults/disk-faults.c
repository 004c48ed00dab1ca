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

/* A call that fails in its turn where it is for our folder, and is the system's own otherwise. */
#define FAILING(type, name, parameters, arguments, is_ours) \
  type name parameters {                                    \
    static type(*real) parameters;                          \
    if (!real) real = dlsym(RTLD_NEXT, #name);              \
    return (is_ours) && fails() ? -1 : real arguments;      \
  }

FAILING(ssize_t, write, (int fd, const void *bytes, size_t size), (fd, bytes, size), fd_below(fd))
FAILING(ssize_t, pwrite, (int fd, const void *bytes, size_t size, off_t at), (fd, bytes, size, at), fd_below(fd))
FAILING(ssize_t, pwrite64, (int fd, const void *bytes, size_t size, off64_t at), (fd, bytes, size, at), fd_below(fd))
FAILING(ssize_t, writev, (int fd, const struct iovec *parts, int count), (fd, parts, count), fd_below(fd))
FAILING(ssize_t, pwritev, (int fd, const struct iovec *parts, int count, off_t at), (fd, parts, count, at), fd_below(fd))
FAILING(int, fsync, (int fd), (fd), fd_below(fd))
FAILING(int, fdatasync, (int fd), (fd), fd_below(fd))
FAILING(int, ftruncate, (int fd, off_t size), (fd, size), fd_below(fd))
FAILING(int, ftruncate64, (int fd, off64_t size), (fd, size), fd_below(fd))
FAILING(int, rename, (const char *from, const char *to), (from, to), below(from) || below(to))
FAILING(int, unlink, (const char *path), (path), below(path))
FAILING(int, mkdir, (const char *path, mode_t mode), (path, mode), below(path))

#define OPENING(name)                                                                      \
  int name(const char *path, int flags, ...) {                                             \
    static int (*real)(const char *, int, ...);                                            \
    if (!real) real = dlsym(RTLD_NEXT, #name);                                             \
    va_list rest;                                                                          \
    va_start(rest, flags);                                                                 \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;                \
    va_end(rest);                                                                          \
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && below(path) && fails()) return -1;      \
    return real(path, flags, mode);                                                        \
  }

OPENING(open)
OPENING(open64)
