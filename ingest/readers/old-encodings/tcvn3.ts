// TCVN 5712:1993, third table (VN3), as fonts named .Vn* use it; keys are the bytes read as Latin-1.
const LETTERS =
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư'

const TABLE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: LETTERS.length / 2 }, (_, index) => [
    LETTERS[2 * index] ?? '',
    LETTERS[2 * index + 1] ?? '',
  ]),
)

/**
 * Turns TCVN3 (ABC) letters into Unicode, one letter for one: "TØnh S«ng Lam" becomes "Tỉnh Sông Lam".
 * Letters copied out of symbol fonts (U+F0xx) are read as their byte. All others stay.
 */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00A0-\u00FF\uF0A0-\uF0FF]/g, (letter) => {
    const plain = letter > '\uF000' ? String.fromCharCode(letter.charCodeAt(0) - 0xf000) : letter
    return TABLE.get(plain) ?? letter
  })
}
