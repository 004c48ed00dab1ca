import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Markdown } from './markdown.tsx'

afterEach(cleanup)

describe('Markdown', () => {
  it('draws bold, lists, tables and marks', () => {
    const source = 'Đạt **8,2%** [1]\n\n- một\n- hai\n\n| A | B |\n|---|---|\n| 1 | 2 |'
    render(<Markdown source={source} renderMark={(number) => <button type="button">{number}</button>} />)
    expect(screen.getByText('8,2%').tagName).toBe('STRONG')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['một', 'hai'])
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
    expect(screen.getByRole('button').textContent).toBe('1')
  })

  it('sets figures behind the first column to the right, and no words', () => {
    const source = '| Năm | Thu | Nói |\n|---|---|---|\n| 2022 | 1.082,5 tỷ đồng [1] | tăng 3% |'
    render(<Markdown source={source} />)
    expect(screen.getAllByRole('cell').map((cell) => cell.className)).toEqual(['', 'numeric', ''])
  })

  it('never turns text into HTML', () => {
    const source = '<img src=x onerror="alert(1)"> **<script>x</script>** &lt;b&gt;'
    const { container } = render(<Markdown source={source} />)
    expect(container.querySelector('img, script, b')).toBeNull()
    expect(container.textContent).toBe('<img src=x onerror="alert(1)"> <script>x</script> &lt;b&gt;')
  })
})
