import { describe, expect, it } from 'vitest'
import { tokenBits } from './token-strength.ts'

describe('tokenBits', () => {
  it.each([
    'aaaaaaaaaaaaaaaa',
    '1234567890123456',
    'abcdefghijklmnop',
    'abababababababab',
    'passwordpassword',
    'qwertyuiopasdfgh',
    'matkhau123456789',
    '0000000000000001',
  ])('finds %s easy', (token) => {
    expect(tokenBits(token)).toBeLessThan(45)
  })

  it.each(['mot-ma-rat-kho-doan-2026', 'Xk3vQ9TzLw2mB7Rd', '7f3a9c1e5b8d2046', 'tre vàng hát giữa mưa'])(
    'finds %s hard',
    (token) => {
      expect(tokenBits(token)).toBeGreaterThanOrEqual(45)
    },
  )
})
