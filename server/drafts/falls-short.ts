/** Words by which a sentence says that something falls short, wherever it stands. */
export const FALLS_SHORT =
  /(?<!\p{L})(?:chưa (?:đạt|đến|được|đáp ứng|cao|đồng bộ|kịp|nghiêm|bền vững)|khá thấp|còn (?:chậm|hạn chế|thấp|yếu|thiếu|tư tưởng|tình trạng|nhiều|khó khăn)|không đạt|hạn chế|yếu kém|bất cập|né tránh|khó khăn)(?!\p{L})/iu
