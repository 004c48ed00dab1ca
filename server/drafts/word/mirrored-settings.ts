const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Settings of a file that is printed on both sides: the margins of its back pages are those of the front mirrored.
 * The library that writes Word files has no word for it; all else stands as it writes it.
 */
export const mirroredSettings = {
  path: 'word/settings.xml',
  data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:settings xmlns:w="${NAMESPACE}"><w:displayBackgroundShape/><w:mirrorMargins/><w:defaultTabStop w:val="720"/><w:evenAndOddHeaders w:val="false"/><w:compat><w:compatSetting w:val="15" w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"/></w:compat></w:settings>`,
}
