import { expect, test } from 'vitest'
import type { Area } from '../figure.ts'
import { bareAreaName, findAreas, provinceArea } from './areas.ts'

const read = (text: string, known?: ReadonlyMap<string, Area>) =>
  findAreas(text, known).map(({ name, level }) => `${name ?? 'own'} (${level})`)

test.each([
  ['Huyện Sa Rài thu 12 tỷ đồng', ['huyện Sa Rài (district)']],
  [
    'các huyện Sa Rài, Bình Khê và Lộc Trì',
    ['huyện Sa Rài (district)', 'huyện Bình Khê (district)', 'huyện Lộc Trì (district)'],
  ],
  ['ỦY BAN NHÂN DÂN TỈNH HOA GIANG', ['tỉnh Hoa Giang (province)']],
  ['TP Hòa Phú; TX. Bến Lâm', ['thành phố Hòa Phú (district)', 'thị xã Bến Lâm (district)']],
  ['thành phố Cần Thơ', ['thành phố Cần Thơ (province)']],
  ['Phường 5, đặc khu Côn Sơn', ['phường 5 (commune)', 'đặc khu Côn Sơn (commune)']],
  ['toàn tỉnh đạt, cả nước tăng', ['own (province)', 'cả nước (country)']],
])('"%s"', (text, areas) => {
  expect(read(text)).toEqual(areas)
})

test('bodies, roads and works are no areas', () => {
  for (const text of ['Tỉnh ủy, Huyện ủy', 'cầu Hòa Phú', 'UBND huyện', 'KCN Bến Lâm'])
    expect(findAreas(text), text).toEqual([])
})

test('who holds an office of an area is none', () => {
  expect(read('kết luận của Phó Chủ tịch UBND tỉnh Trần Văn Lâm')).toEqual([])
  expect(read('Chủ tịch UBND huyện Tân Phú Đông')).toEqual(['huyện Tân Phú Đông (district)'])
  expect(read('Chủ tịch UBND tỉnh Hoa Giang')).toEqual(['tỉnh Hoa Giang (province)'])
})

test('a bare name stands for the area that the document knows by it, but not in the name of a road', () => {
  const known = new Map<string, Area>([['Sa Rài', { name: 'huyện Sa Rài', level: 'district', within: null }]])
  expect(read('trong đó Sa Rài 4,2%', known)).toEqual(['huyện Sa Rài (district)'])
  expect(read('đường Sa Rài - Lộc Trì', known)).toEqual([])
  expect(read('trong đó Sa Rài 4,2%')).toEqual([])
})

test('a province is known by the official lists', () => {
  expect(provinceArea('Cần Thơ').name).toBe('thành phố Cần Thơ')
  expect(provinceArea('Hoa Giang').name).toBe('Hoa Giang')
  expect(bareAreaName('thị xã Bến Lâm')).toBe('Bến Lâm')
})

test('a person whose name a city bears is no area', () => {
  const known = new Map<string, Area>([['Hồ Chí Minh', provinceArea('Hồ Chí Minh')]])
  expect(read('theo phong cách Hồ Chí Minh', known)).toEqual([])
  expect(read('đi Hồ Chí Minh bán mật', known)).toEqual(['thành phố Hồ Chí Minh (province)'])
})
