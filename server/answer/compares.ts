/** Words that set what a question names beside each other: of two things named with one of them each is asked about. */
export const SETS_BESIDE =
  /(?<!\p{L})(?:so|so với|so sánh|đối chiếu|với|và|hay|hơn|kém|khác nhau|lệch|chênh|giữa|tăng|giảm|từ)(?!\p{L})/iu

/** Words by which a question says itself that it compares, whatever it names. */
export const SAYS_COMPARING =
  /(?<!\p{L})(?:so sánh|so với|hơn kém|khác nhau|chênh nhau|(?:bên|nơi|ai|đâu|tỉnh|huyện|xã) nào .*hơn)(?!\p{L})/iu
