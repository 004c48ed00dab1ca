/** What people are told of failures and of files, in Vietnamese as it is composed and in English; `{}` is what varies, `{#}` a number, `{=1}` is worded in its turn. */
export const TROUBLE_WORDS: readonly (readonly [vi: string, en: string])[] = [
  // Requests.
  ['Nội dung gửi lên quá lớn. Hãy rút ngắn lại.', 'What was sent is too large. Please shorten it.'],
  [
    'Nội dung gửi lên quá lớn. Hãy nhập đúng mã truy cập.',
    'What was sent is too large. Enter the access code alone.',
  ],
  ['Không có địa chỉ này trong API.', 'The API has no such address.'],
  ['Không có tệp này trên máy chủ.', 'The server has no such file.'],
  [
    'Trang web chưa được dựng. Hãy khởi động bằng lệnh: npm start',
    'The page is not built. Start the program with: npm start',
  ],
  [
    'Chương trình gặp lỗi khi xử lý yêu cầu này. Hãy thử lại; nếu vẫn lỗi, xem dòng lỗi ở cửa sổ máy chủ.',
    'The program failed on this request. Try again; if it still fails, see the error in the window of the server.',
  ],
  [
    'Nội dung gửi lên không đọc được: cần JSON hợp lệ (hoặc biểu mẫu tệp khi thêm tài liệu).',
    'What was sent cannot be read: it must be valid JSON (or a form of files where documents are added).',
  ],
  ['Thiếu trường "{}" trong yêu cầu.', 'The request lacks the field "{1}".'],
  ['Trường "{}" không đúng. {}.', 'The field "{1}" is not right. {=2}.'],
  ['Đầu vào không hợp lệ: mong đợi {}', 'Invalid input: expected {=1}'],
  ['Đầu vào không hợp lệ', 'Invalid input'],
  ['Tùy chọn không hợp lệ: mong đợi một trong các giá trị {}', 'Invalid option: expected one of {1}'],
  ['Quá lớn: mong đợi {}', 'Too large: expected {=1}'],
  ['Quá nhỏ: mong đợi {}', 'Too small: expected {=1}'],
  ['{}, nhận được {}', '{=1}, received {=2}'],
  ['{} có {} ký tự', '{=1} with {2} characters'],
  ['{} có {} phần tử', '{=1} with {2} items'],
  ['số', 'number'],
  ['mảng', 'array'],
  ['Chuỗi không hợp lệ: phải khớp với mẫu {}', 'Invalid string: it must match {1}'],
  ['Số không hợp lệ: phải là bội số của {}', 'Invalid number: it must be a multiple of {1}'],
  [
    'Lượt cuối trong "messages" phải là câu hỏi của người dùng (role: "user").',
    'The last turn of "messages" must be a question of the user (role: "user").',
  ],
  [
    'Cần mã truy cập. Hãy nhập mã do người quản trị máy chủ cấp.',
    'An access code is needed. Enter the one that the administrator gave you.',
  ],
  ['Mã truy cập không đúng. Hãy kiểm tra lại.', 'The access code is wrong. Please check it.'],
  [
    'Quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một lát rồi thử lại.',
    'Too many requests in a short time. Wait a moment, then try again.',
  ],
  [
    'Địa chỉ này không được phép. Hãy mở http://127.0.0.1 hoặc http://localhost với đúng cổng của máy chủ.',
    'This address is not allowed. Open http://127.0.0.1 or http://localhost with the port of the server.',
  ],
  [
    'Yêu cầu này đến từ một trang web khác nên bị từ chối.',
    'This request came from another web site and was refused.',
  ],

  // Asking, chats, collections.
  ['Câu hỏi đang trống. Hãy nhập câu hỏi.', 'The question is empty. Please type one.'],
  [
    'Câu hỏi dài quá {} ký tự. Hãy rút ngắn lại.',
    'The question is longer than {1} characters. Please shorten it.',
  ],
  [
    'Cuộc trò chuyện này không còn được lưu. Hãy bắt đầu cuộc trò chuyện mới.',
    'This chat is no longer saved. Please begin a new one.',
  ],
  [
    'Không có cuộc trò chuyện này: có thể nó đã được xóa.',
    'There is no such chat: it may have been deleted.',
  ],
  [
    'Có báo cáo đã chọn không còn trong kho. Hãy chọn lại báo cáo.',
    'A chosen report is no longer in the library. Please choose again.',
  ],
  [
    'Đã có bộ văn bản tên "{}". Hãy đặt tên khác.',
    'There is a set named "{1}" already. Please choose another name.',
  ],
  ['Không có bộ văn bản này: có thể nó đã được xóa.', 'There is no such set: it may have been deleted.'],
  ['Tháng viết dạng năm-tháng, ví dụ 2025-03', 'Months are written year-month, such as 2025-03'],
  [
    'Ngày viết dạng năm-tháng-ngày, ví dụ 2024-07-09 (hoặc 2024-07, 2024)',
    'Dates are written year-month-day, such as 2024-07-09 (or 2024-07, 2024)',
  ],
  [
    'Chưa có gì để sửa: hãy nhập tên, loại, số hiệu, ngày, cơ quan, địa phương, kỳ báo cáo, người ký hoặc nơi nhận.',
    'There is nothing to correct yet: enter a name, kind, number, date, office, place, period, signer or recipients.',
  ],
  [
    'Không có báo cáo này trong kho: có thể tài liệu đã được gỡ.',
    'The library has no such report: its document may have been removed.',
  ],
  [
    'Không có đoạn này trong kho: có thể tài liệu đã được gỡ hoặc thay bằng bản mới.',
    'The library has no such passage: its document may have been removed or replaced.',
  ],

  // Drafts.
  [
    'Bản thảo không còn chỗ này. Hãy mở lại bản mới nhất rồi sửa.',
    'The draft no longer has this place. Open its newest version, then edit.',
  ],
  [
    'Mục này của báo cáo không còn câu đã chọn. Hãy chọn câu khác.',
    'This section of the report no longer has the chosen sentence. Please choose another.',
  ],
  [
    'Bản thảo không còn câu này. Hãy mở lại bản mới nhất rồi chọn câu.',
    'The draft no longer has this sentence. Open its newest version, then choose.',
  ],
  ['Dự thảo này không còn được lưu. Hãy soạn lại.', 'This draft is no longer saved. Please draft it again.'],
  [
    'Bản thảo này không có bảng nào để tải. Hãy tải tệp Word hoặc .md.',
    'This draft has no table to download. Download it as Word or .md.',
  ],
  [
    'Không soạn lại được mục này: tiêu đề đã bị sửa hoặc báo cáo không còn mục tương ứng. Hãy soạn bản mới.',
    'This section cannot be drafted again: its heading was changed, or the report no longer has it. Please make a new draft.',
  ],
  [
    'Chưa rõ cần soạn từ văn bản nào. Hãy nêu tên tỉnh, loại, số, thời gian của văn bản hoặc nội dung cần nêu. Trong kho có văn bản của: {}',
    'It is not clear which paper is meant. Name its province, kind, number or time, or what is to be told. The library has papers of: {1}',
  ],
  [
    'Không tìm thấy báo cáo nào nói về điều cần soạn. Hãy nêu rõ tên tỉnh, tên báo cáo hoặc nội dung, hoặc thêm tài liệu.',
    'No report was found that speaks of this. Name the province, the report or the matter, or add documents.',
  ],
  [
    'Trong kho không có {} như yêu cầu. Đang có: {}. Hãy xem lại tên, số, thời gian, hoặc thêm văn bản đó ở mục Tài liệu.',
    'The library does not have what was asked for ({1}). It has: {2}. Check its name, number or time, or add it under Documents.',
  ],
  [
    'Trong kho không có {} như yêu cầu. Hãy xem lại tên, số, thời gian, hoặc thêm văn bản đó ở mục Tài liệu.',
    'The library does not have what was asked for ({1}). Check its name, number or time, or add it under Documents.',
  ],

  // Adding files.
  [
    'Biểu mẫu cần trường "files" chứa một hoặc nhiều tệp',
    'The form needs a field "files" with one file or more',
  ],
  [
    'Mỗi lần thêm được tối đa {} MB. Hãy thêm ít tệp hơn mỗi lần.',
    'At most {1} MB can be added at once. Add fewer files at a time.',
  ],
  ['Mỗi lần thêm được tối đa {} tệp.', 'At most {1} files can be added at once.'],
  ['Chưa chọn tệp nào để thêm.', 'No file was chosen.'],
  [
    'Tệp "{}" không phải là văn bản đọc được. Hãy thêm tệp Word, PDF, văn bản hoặc Markdown.',
    'The file "{1}" is no document that can be read. Add Word, PDF, text or Markdown files.',
  ],
  ['Tệp "{}" trống. Hãy kiểm tra lại tệp gốc.', 'The file "{1}" is empty. Please check the original.'],
  [
    'Tệp "{}" lớn quá {} MB. Hãy chia nhỏ rồi thêm lại.',
    'The file "{1}" is larger than {2} MB. Divide it and add the parts.',
  ],
  [
    'Các tệp đang chờ đã đủ {} GB. Hãy chờ chúng xong, hoặc bỏ những tệp bị lỗi, rồi thêm tiếp.',
    'The files that wait fill {1} GB. Wait until they are done, or drop those that failed, then go on adding.',
  ],
  [
    'Không có tài liệu này trong kho: có thể nó đã được gỡ.',
    'The library has no such document: it may have been removed.',
  ],
  [
    'Không có việc thêm tài liệu này: có thể nó đã xong từ lâu.',
    'There is no such upload: it may have ended long ago.',
  ],
  ['"{}" đã được gỡ trong lúc đọc lại.', '"{1}" was removed while it was being read again.'],
  [
    'Máy chủ đang dừng. Hãy thêm tài liệu sau khi mở lại.',
    'The server is stopping. Add documents when it runs again.',
  ],
  [
    'Máy chủ đang nhận nhiều tệp khác. Hãy chờ một lát rồi thêm lại.',
    'The server is receiving many other files. Wait a moment, then add again.',
  ],
  [
    'Biểu mẫu gửi lên không đúng dạng. Hãy gửi lại bằng trình duyệt.',
    'The form that was sent is malformed. Send it again from a browser.',
  ],
  [
    'Chỉ thử lại được tệp đã lỗi; "{}" không ở trạng thái lỗi.',
    'Only a file that failed can be tried again; "{1}" has not failed.',
  ],
  [
    'Chương trình đã dừng đột ngột {} lần trong lúc đọc "{}" nên tệp này được để riêng. Hãy lưu lại tệp bằng chương trình đã tạo ra nó rồi thêm lại, hoặc bấm thử lại.',
    'The program stopped suddenly {1} times while reading "{2}", so this file was put aside. Save it again with the program that made it and add it, or press try again.',
  ],
  [
    'Tài liệu này gỡ đã lâu nên không hoàn tác được nữa. Hãy thêm lại tệp gốc.',
    'This document was removed too long ago to be taken back. Add the original file again.',
  ],
  [
    'Đã có tài liệu khác tên "{}" trong kho. Gỡ hoặc đổi tên tệp đó rồi thêm lại tệp cũ.',
    'The library has another document named "{1}". Remove or rename that file, then add the old one again.',
  ],
  [
    'Tệp không có tên. Hãy đặt tên cho tệp rồi thêm lại.',
    'The file has no name. Name it, then add it again.',
  ],
  [
    'Tên tệp "{}" dài quá {} ký tự. Hãy đặt tên ngắn hơn rồi thêm lại.',
    'The file name "{1}" is longer than {2} characters. Give it a shorter one, then add it again.',
  ],
  [
    'Tệp "{}" mất hơn {} giây nên đã dừng lại. Hãy chia nhỏ rồi thêm lại.',
    'The file "{1}" took more than {2} seconds and was stopped. Divide it and add the parts.',
  ],
  [
    'Tệp "{}" cần quá nhiều bộ nhớ hoặc làm hỏng bộ đọc nên đã dừng lại. Hãy chia nhỏ hoặc lưu lại tệp rồi thêm lại.',
    'The file "{1}" needs too much memory or broke the reader, and was stopped. Divide it or save it again, then add it.',
  ],

  // What readers refuse.
  [
    'Tệp “{}” không có chữ nào. Hãy kiểm tra lại tệp gốc.',
    'The file “{1}” has no words. Please check the original.',
  ],
  [
    'Không nhận ra bảng mã chữ của tệp “{}”. Hãy mở tệp bằng Word hoặc Notepad rồi lưu lại dạng UTF-8.',
    'The encoding of the file “{1}” is not known. Open it in Word or Notepad and save it as UTF-8.',
  ],
  [
    'Tệp “{}” không phải tệp chữ nên không đọc được. Hãy thêm bản .docx, .pdf, .txt hoặc .md của báo cáo.',
    'The file “{1}” is no text and cannot be read. Add the report as .docx, .pdf, .txt or .md.',
  ],
  [
    'Chưa đọc được bảng tính kiểu cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thêm lại.',
    'Spreadsheets of the old kind (.xls) cannot be read yet. Open it in Excel or LibreOffice, save it as .xlsx and add it again.',
  ],
  [
    'Chưa đọc được bản trình chiếu (.ppt). Hãy lưu nội dung thành .docx hoặc .pdf rồi thêm lại.',
    'Presentations (.ppt) cannot be read yet. Save the content as .docx or .pdf and add it again.',
  ],
  [
    'Chưa đọc được thư Outlook (.msg). Hãy mở thư, lưu từng tệp đính kèm ra đĩa rồi thêm các tệp đó; nội dung thư có thể lưu thành .html hoặc .pdf.',
    'Outlook mail (.msg) cannot be read yet. Open it, save each attachment and add those files; the mail itself can be saved as .html or .pdf.',
  ],
  [
    'Tệp do phiên bản Word quá cũ (Word 95 trở về trước) tạo ra. Hãy mở bằng Word hoặc LibreOffice, lưu thành .docx rồi thêm lại.',
    'The file was made by a very old Word (95 or before). Open it in Word or LibreOffice, save it as .docx and add it again.',
  ],
  [
    'Chưa đọc được kiểu ảnh này (.tif, .gif, .heic, .webp). Hãy mở ảnh, lưu thành .jpg, .png hoặc .pdf rồi thêm lại.',
    'Pictures of this kind (.tif, .gif, .heic, .webp) cannot be read yet. Open it, save it as .jpg, .png or .pdf and add it again.',
  ],
  [
    'Đây là tệp nén (.zip, .rar, .7z). Hãy giải nén rồi thêm các tệp bên trong.',
    'This is an archive (.zip, .rar, .7z). Unpack it and add the files inside.',
  ],
  [
    'Chưa đọc được bản trình chiếu (.pptx, .odp). Hãy lưu nội dung thành .docx hoặc .pdf rồi thêm lại.',
    'Presentations (.pptx, .odp) cannot be read yet. Save the content as .docx or .pdf and add it again.',
  ],
  [
    'Không đọc được loại tệp này. Nếu là bảng tính (.xlsb, .ods), hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thêm lại.',
    'Files of this kind cannot be read. If it is a spreadsheet (.xlsb, .ods), open it in Excel or LibreOffice, save it as .xlsx and add it again.',
  ],
  [
    'Không đọc được loại tệp này. Hãy thêm tệp Word (.docx, .doc), Excel (.xlsx), PDF, ảnh chụp trang giấy (.jpg, .png), .odt, .rtf, .html, .md hoặc .txt.',
    'Files of this kind cannot be read. Add Word (.docx, .doc), Excel (.xlsx), PDF, pictures of pages (.jpg, .png), .odt, .rtf, .html, .md or .txt.',
  ],
  [
    'Tệp mất quá nhiều thời gian để đọc nên đã dừng lại. Hãy chia tệp thành nhiều tệp nhỏ rồi thêm lại.',
    'The file took too long to read and was stopped. Divide it into smaller files and add those.',
  ],
  [
    'Tệp bị hỏng hoặc không đúng định dạng nên không đọc được. Hãy mở tệp bằng phần mềm soạn thảo, lưu lại rồi thêm lại.',
    'The file is damaged or not of its format, and cannot be read. Open it in the program that made it, save it again, then add it.',
  ],
  [
    'Tệp được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu (lưu lại bản không mật khẩu) rồi thêm lại.',
    'The file has a password and cannot be read. Take the password off (save a copy without one), then add it again.',
  ],
  [
    'Tệp có quá nhiều bảng, khung lồng nhau nên không đọc được. Hãy lưu nội dung sang tệp mới, đơn giản hơn, rồi thêm lại.',
    'The file has too many nested tables or frames to be read. Save its content in a new, plainer file, then add that.',
  ],
  [
    'Tệp nén phình ra quá lớn khi mở nên đã dừng lại để bảo vệ máy. Hãy kiểm tra nguồn gốc tệp, chia nhỏ rồi thêm lại.',
    'The file unpacks to far too much and was stopped to protect this machine. Check where it comes from, divide it, then add the parts.',
  ],
  [
    'Tệp có đoạn văn quá dài (trên một triệu chữ cái liền nhau) nên không đọc được. Hãy ngắt đoạn trong tệp rồi thêm lại.',
    'The file has a paragraph too long to be read (over a million letters). Break it into paragraphs, then add it again.',
  ],
  [
    'Tệp không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại.',
    'The file has no content. Check it, then add it again.',
  ],
  [
    'Tệp lớn hơn {} MB nên không nhận được. Hãy chia tệp thành nhiều tệp nhỏ rồi thêm lại.',
    'The file is larger than {1} MB and cannot be taken. Divide it into smaller files and add those.',
  ],
  [
    'Tệp có {} trang, nhiều hơn mức {} trang. Hãy chia tệp thành nhiều tệp nhỏ rồi thêm lại.',
    'The file has {1} pages, more than the limit of {2}. Divide it into smaller files and add those.',
  ],
  [
    '{} Hãy quét lại rõ hơn (300 dpi) hoặc thêm bản Word gốc.',
    '{=1} Scan it again more clearly (300 dpi), or add the original Word file.',
  ],
  [
    'Tệp này chỉ có ảnh quét, không có lớp chữ nên không đọc được.',
    'This file holds scanned pictures alone, without letters, and cannot be read.',
  ],
  [
    'Tệp này chỉ có ảnh quét không nhận dạng được chữ (độ tin {}): quá mờ, hoặc không phải chữ Việt.',
    'This file holds scanned pictures alone whose letters could not be recognised (confidence {1}): too faint, or not Vietnamese.',
  ],
  [
    'Tệp ảnh chỉ đọc được khi bật nhận dạng chữ, mà máy này đang tắt (OCR=off). Hãy bật lại, hoặc thêm bản Word gốc.',
    'Pictures are read only where letters are recognised, which is off on this machine (OCR=off). Turn it on, or add the original Word file.',
  ],
  [
    'Ảnh này quá lớn hoặc thuộc kiểu chưa đọc được. Hãy lưu lại thành .jpg thường (dưới 80 triệu điểm ảnh) hoặc .pdf rồi thêm lại.',
    'This picture is too large or of a kind that cannot be read yet. Save it as a plain .jpg (under 80 million dots) or .pdf and add it again.',
  ],
  [
    'Không tìm thấy chữ nào trong tệp. Hãy kiểm tra lại nội dung tệp rồi thêm lại.',
    'No words were found in the file. Check its content, then add it again.',
  ],
  [
    'Chữ trong tệp bị hỏng bảng mã, đọc ra toàn ký hiệu. Hãy mở tệp gốc, lưu lại dạng Word hoặc PDF Unicode rồi thêm lại.',
    'The encoding of the file is broken: it reads as mere signs. Open the original, save it as Word or as a Unicode PDF and add that.',
  ],

  // What readers warn of.
  [
    'Phần lớn chữ trong tệp không phải tiếng Việt (tiếng nước ngoài, hoặc chữ bị hỏng). Hãy xem lại vài đoạn; nếu là bản quét, hãy thêm bản Word gốc.',
    'Most words of the file are not Vietnamese (another language, or broken letters). Look at a few passages; if it is a scan, add the original Word file.',
  ],
  ['Tệp bị cắt ngang ở chữ cuối cùng.', 'The file is cut off within its last letter.'],
  [
    'Chữ trong tệp bị lưu sai bảng mã (UTF-8 hai lần), đã tự sửa. Hãy đối chiếu vài đoạn với bản gốc.',
    'The file was saved in a wrong encoding (UTF-8 twice), which was repaired. Compare a few passages with the original.',
  ],
  [
    'Tệp có vài chữ bị hỏng, được thay bằng dấu “�”.',
    'Some letters of the file are broken; “�” stands for them.',
  ],
  [
    'Có {} {} không đọc được nội dung; hãy xem trong tệp gốc.',
    'The content of {1} {=2} could not be read; see the original file.',
  ],
  [
    'Tệp dùng bảng mã cũ {}, đã tự chuyển sang Unicode. Hãy đối chiếu vài đoạn với bản gốc.',
    'The file uses the old encoding {1}, which was turned into Unicode. Compare a few passages with the original.',
  ],
  [
    'Trang {} được nhận dạng chữ từ ảnh (độ tin thấp nhất {}%). Hãy đối chiếu số liệu với bản gốc trước khi dùng.',
    'Page {1}: letters were recognised from the picture (lowest confidence {2}%). Compare figures with the original before use.',
  ],
  [
    'Trang {} không nhận dạng được (độ tin {}) nên bỏ qua: quá mờ, hoặc không phải chữ Việt. Hãy xem trong tệp gốc; nếu mờ, hãy quét lại rõ hơn (300 dpi) hoặc thêm bản Word gốc.',
    'Page {1} could not be recognised (confidence {2}) and was left out: too faint, or not Vietnamese. See the original file; if it is faint, scan it again more clearly (300 dpi), or add the original Word file.',
  ],
  [
    'Trang {} không có lớp chữ (ảnh quét hoặc trang trắng) nên không đọc được; các trang khác đã được đọc.',
    'Page {1} has no letters (a scan or a blank page) and could not be read; the other pages were.',
  ],
  [
    'Trang {} là ảnh quét, chữ lấy từ lớp chữ ẩn do phần mềm quét nhận dạng. Hãy đối chiếu số liệu với ảnh trước khi dùng.',
    'Page {1} is a scan whose letters were recognised by the scanning program. Compare figures with the picture before use.',
  ],
  [
    'Trang {} có phần chữ in dọc không đọc được; hãy xem trong tệp gốc.',
    'Page {1} has words printed sideways that could not be read; see the original file.',
  ],
  [
    'Đã bỏ {} chữ cái không nhìn thấy được trong tệp (trùng màu nền, cỡ chữ gần bằng 0, bị ẩn hoặc đặt ngoài trang): chúng không được dùng làm nguồn.',
    '{1} letters that nobody can see were left out (in the colour of the ground, of hardly any size, hidden or beside the page): they are no source.',
  ],
  ['Không đọc {} trang tính ẩn: {}.', '{1} hidden sheets were not read: {2}.'],
  ['Trang tính {} có {} ẩn, không đọc.', 'Hidden in sheet {1} and not read: {=2}.'],
  [
    'Trang tính {} có {} ô công thức bị lỗi hoặc chưa lưu kết quả, coi là ô trống. Hãy mở bằng Excel, lưu lại rồi thêm lại nếu cần các ô này.',
    'Sheet {1} has {2} formulas that failed or whose results were not saved; they are taken for blank. If you need them, open it in Excel, save it and add it again.',
  ],
  ['{#} hàng và {#} cột', '{1} rows and {2} columns'],
  ['{#} hàng', '{1} rows'],
  ['{#} cột', '{1} columns'],
  ['biểu đồ', 'charts'],
  ['sơ đồ', 'diagrams'],
  ['đối tượng nhúng', 'embedded objects'],
  ['phần ghép từ tệp khác', 'parts taken from another file'],

  // The watched folder.
  [
    'Thư mục theo dõi chỉ đặt được trên máy chạy chương trình: npm start -- --watch "đường dẫn".',
    'A watched folder is named only on the machine that runs the program: npm start -- --watch "path".',
  ],
  [
    'Tệp của tài liệu này vẫn còn trong thư mục, hoặc nó đã được gỡ.',
    'The file of this document is still in the folder, or the document was removed.',
  ],
  [
    'Không mở được thư mục theo dõi “{}”. Hãy kiểm tra ổ mạng hoặc đường dẫn; chương trình sẽ tự thử lại.',
    'The watched folder “{1}” cannot be opened. Check the network drive or the path; the program tries again by itself.',
  ],
  [
    'Thư mục theo dõi “{}” đang trống. Nếu là ổ mạng, hãy kiểm tra kết nối; tài liệu trong kho vẫn giữ nguyên.',
    'The watched folder “{1}” is empty. If it is a network drive, check the connection; the documents of the library stay.',
  ],
  [
    'Không mở được thư mục “{}”. Hãy nhập đường dẫn đầy đủ của một thư mục có trên máy chạy chương trình.',
    'The folder “{1}” cannot be opened. Enter the full path of a folder on the machine that runs the program.',
  ],
  [
    '{}: chưa đọc được vì tệp đang được chép hoặc đang mở ở nơi khác; chương trình sẽ tự thử lại.',
    '{1}: not read yet because it is being copied or is open elsewhere; the program tries again by itself.',
  ],
  [
    'Không tìm thấy tệp hoặc thư mục này. Hãy kiểm tra đường dẫn.',
    'There is no such file or folder. Check the path.',
  ],
  ['Đây không phải là tệp hay thư mục.', 'This is neither a file nor a folder.'],
  [
    'Không mở được thư mục này. Hãy kiểm tra quyền đọc.',
    'This folder cannot be opened. Check the right to read it.',
  ],
  [
    'Tên này không viết bằng mã UTF-8 nên không mở được. Hãy đổi tên (gõ lại tên bằng bàn phím) rồi thêm lại.',
    'This name is not in UTF-8 and cannot be opened. Type the name anew, then add it again.',
  ],

  // The disk and the library.
  [
    'Không tạo được thư mục “{}”. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa.',
    'The folder “{1}” cannot be made. Check the right to write and the room on the disk.',
  ],
  [
    'Đĩa đã đầy hoặc không ghi được nên chưa thêm được "{}". Hãy dọn chỗ trống rồi thêm lại.',
    'The disk is full or cannot be written, so "{1}" was not added. Make room, then add it again.',
  ],
  [
    'Đĩa đã đầy hoặc không ghi được. Hãy dọn chỗ trống rồi thử lại.',
    'The disk is full or cannot be written. Make room, then try again.',
  ],
  [
    'Không xóa được tệp đang chờ: đĩa hoặc thư mục dữ liệu không ghi được.',
    'A file that waits cannot be deleted: the disk or the data folder cannot be written.',
  ],
  [
    'Không đọc được thư mục “{}”. Hãy kiểm tra quyền của thư mục dữ liệu.',
    'The folder “{1}” cannot be read. Check the rights of the data folder.',
  ],
  [
    'Đĩa đã đầy hoặc không ghi được; không có gì bị thay đổi. Hãy dọn chỗ trống (hoặc kiểm tra quyền ghi vào thư mục dữ liệu) rồi thử lại.',
    'The disk is full or cannot be written; nothing was changed. Make room (or check the right to write into the data folder), then try again.',
  ],
  [
    'Không mở được thư viện “{}”. Hãy kiểm tra đường dẫn, quyền ghi vào thư mục dữ liệu và chỗ trống trên đĩa.',
    'The library “{1}” cannot be opened. Check the path, the right to write into the data folder and the room on the disk.',
  ],
  [
    'Thư viện đang được chương trình khác ghi. Hãy thử lại sau ít phút.',
    'Another program is writing to the library. Try again in a few minutes.',
  ],
  [
    'Thư viện đang được chương trình khác dùng; sẽ dọn lại sau.',
    'Another program is using the library; it is tidied later.',
  ],
  [
    'Thư viện “{}” đã hỏng. Hãy dừng chương trình và phục hồi từ bản sao lưu: npm run restore -- <bản sao lưu>.',
    'The library “{1}” is damaged. Stop the program and restore a backup: npm run restore -- <backup>.',
  ],

  // A trouble of one file of several.
  ['{}: {}', '{1}: {=2}'],
]
