import { BlockList, isIP } from 'node:net'
import path from 'node:path'
import * as z from 'zod'
import { UserError } from '../search/user-error.ts'
import { tokenBits } from './security/token-strength.ts'

export interface Configuration {
  /** 0 lets the system choose a free port. */
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataDirectory: string
  /** Null only where `host` is loopback: nobody but this machine can reach the server. */
  readonly accessToken: string | null
  /** Addresses of proxies whose `X-Forwarded-*` headers are taken; nobody's by default. */
  readonly trustedProxies: BlockList
  /** Name of the embedded encoder, or the id of one to load from a hub; null for the default. */
  readonly encoder: string | null
}

/** Short enough to type once, long enough that guessing it over a network is hopeless. */
const MINIMUM_TOKEN_LENGTH = 16
const MINIMUM_TOKEN_BITS = 45

const optionalText = z
  .string()
  .optional()
  .transform((value) => value?.trim() || null)

const environmentSchema = z
  .object({
    PORT: z
      .string()
      .trim()
      .default('3000')
      .transform((value) => (value === '' ? '3000' : value))
      .refine((value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, {
        error: 'PORT phải là một số từ 0 đến 65535, ví dụ PORT=3000.',
      })
      .transform(Number),
    HOST: optionalText.transform((value) => value ?? '127.0.0.1'),
    DATA_DIR: optionalText.transform((value) => path.resolve(value ?? 'data')),
    ACCESS_TOKEN: optionalText
      .refine((value) => value === null || value.length >= MINIMUM_TOKEN_LENGTH, {
        error: `ACCESS_TOKEN quá ngắn: cần ít nhất ${MINIMUM_TOKEN_LENGTH} ký tự khó đoán.`,
      })
      .refine((value) => value === null || tokenBits(value) >= MINIMUM_TOKEN_BITS, {
        error:
          'ACCESS_TOKEN dễ đoán (lặp lại hoặc theo thứ tự). Hãy dùng chuỗi ngẫu nhiên, ví dụ kết quả của lệnh: ' +
          `node -p "crypto.randomBytes(18).toString('base64url')"`,
      }),
    TRUSTED_PROXY: optionalText.transform((value, context) => {
      const proxies = new BlockList()
      for (const written of (value ?? '').split(/[,\s]+/).filter((one) => one !== ''))
        if (!addProxy(proxies, written))
          context.addIssue({
            code: 'custom',
            message: `TRUSTED_PROXY: "${written}" không phải địa chỉ IP hay dải địa chỉ, ví dụ 127.0.0.1 hoặc 10.0.0.0/8.`,
          })
      return proxies
    }),
    ENCODER: optionalText,
  })
  .superRefine((environment, context) => {
    if (environment.ACCESS_TOKEN === null && !isLoopback(environment.HOST)) {
      context.addIssue({
        code: 'custom',
        message:
          `HOST=${environment.HOST} cho máy khác truy cập, nên phải đặt ACCESS_TOKEN ` +
          `(ít nhất ${MINIMUM_TOKEN_LENGTH} ký tự khó đoán). Bỏ HOST nếu chỉ dùng trên máy này.`,
      })
    }
  })

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 *
 * @throws UserError `invalid_configuration` with every fault, one per line
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = environmentSchema.safeParse(environment)
  if (!parsed.success) {
    throw new UserError('invalid_configuration', parsed.error.issues.map((issue) => issue.message).join('\n'))
  }
  const { PORT, HOST, DATA_DIR, ACCESS_TOKEN, TRUSTED_PROXY, ENCODER } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDirectory: DATA_DIR,
    accessToken: ACCESS_TOKEN,
    trustedProxies: TRUSTED_PROXY,
    encoder: ENCODER,
  }
}

/** True for an address or name that only this machine can reach: `localhost`, 127.0.0.0/8, `::1`. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

/** An address or a range in CIDR form; false when it is neither. */
function addProxy(proxies: BlockList, written: string): boolean {
  const [address = '', bits, ...more] = written.split('/')
  const family = isIP(address)
  const widest = family === 4 ? 32 : 128
  if (family === 0 || more.length > 0) return false
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  if (bits === undefined) proxies.addAddress(address, kind)
  else if (/^\d{1,3}$/.test(bits) && Number(bits) <= widest) proxies.addSubnet(address, Number(bits), kind)
  else return false
  return true
}
