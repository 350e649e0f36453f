#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/uclean.h>
#include <unicode/uversion.h>

const char *telaah_icu_version(void) { return U_ICU_VERSION; }

const char *telaah_icu_error_name(int32_t status) { return u_errorName((UErrorCode)status); }

static UBreakIterator *open_rules(
    const uint16_t *rules, int32_t count, UParseError *where, UErrorCode *status) {
  return ubrk_openRules((const UChar *)rules, count, NULL, 0, where, status);
}

uint8_t *telaah_rules_compile(
    const uint16_t *rules, int32_t count, int32_t *size, int32_t *line, int32_t *column,
    int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError where = {0};
  uint8_t *binary = NULL;
  UBreakIterator *breaker = open_rules(rules, count, &where, &error);
  if (U_SUCCESS(error)) {
    *size = ubrk_getBinaryRules(breaker, NULL, 0, &error);
    if (error == U_BUFFER_OVERFLOW_ERROR) error = U_ZERO_ERROR;
    if (U_SUCCESS(error) && *size > 0) binary = malloc((size_t)*size);
    if (binary) ubrk_getBinaryRules(breaker, binary, *size, &error);
  }
  if (U_FAILURE(error)) {
    free(binary);
    binary = NULL;
  }
  if (breaker) ubrk_close(breaker);
  *line = where.line;
  *column = where.offset;
  *status = error;
  return binary;
}

TelaahBreaker *telaah_breaker_open_binary(const uint8_t *binary, int32_t size, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *breaker = ubrk_openBinaryRules(binary, size, NULL, 0, &error);
  *status = error;
  if (U_SUCCESS(error)) return (TelaahBreaker *)breaker;
  if (breaker) ubrk_close(breaker);
  return NULL;
}

TelaahBreaker *telaah_breaker_open(const uint16_t *rules, int32_t count, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError where;
  UBreakIterator *breaker = open_rules(rules, count, &where, &error);
  *status = error;
  if (U_SUCCESS(error)) return (TelaahBreaker *)breaker;
  if (breaker) ubrk_close(breaker);
  return NULL;
}

TelaahBreaker *telaah_breaker_clone(const TelaahBreaker *breaker) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *copy = ubrk_clone((const UBreakIterator *)breaker, &error);
  return U_SUCCESS(error) ? (TelaahBreaker *)copy : NULL;
}

void telaah_breaker_close(TelaahBreaker *breaker) {
  if (breaker) ubrk_close((UBreakIterator *)breaker);
}

bool telaah_breaker_set_text(TelaahBreaker *breaker, const uint16_t *text, int32_t count) {
  UErrorCode error = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaker, (const UChar *)text, count, &error);
  if (U_FAILURE(error)) return false;
  ubrk_first((UBreakIterator *)breaker);
  return true;
}

int32_t telaah_breaker_next(TelaahBreaker *breaker) {
  return ubrk_next((UBreakIterator *)breaker);
}

int32_t telaah_breaker_count(
    TelaahBreaker *breaker, const char *utf8, int32_t size, uint16_t *room) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8WithSub((UChar *)room, size, &units, utf8, size, 0xFFFD, NULL, &error);
  if (error == U_STRING_NOT_TERMINATED_WARNING) error = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)breaker, (const UChar *)room, units, &error);
  if (U_FAILURE(error)) return -1;
  int32_t count = 0;
  while (ubrk_next((UBreakIterator *)breaker) != UBRK_DONE) count++;
  return count;
}

const char *telaah_detect_encoding(const char *bytes, int32_t count, int32_t *confidence) {
  UErrorCode error = U_ZERO_ERROR;
  const char *name = NULL;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (U_FAILURE(error)) return NULL;
  ucsdet_setText(detector, bytes, count, &error);
  const UCharsetMatch *match = ucsdet_detect(detector, &error);
  if (U_SUCCESS(error) && match) {
    *confidence = ucsdet_getConfidence(match, &error);
    name = ucsdet_getName(match, &error);
    // ICU's converters keep the names for ever; the match does not.
    if (U_SUCCESS(error) && name) name = ucnv_getAlias(name, 0, &error);
    if (U_FAILURE(error)) name = NULL;
  }
  ucsdet_close(detector);
  return name;
}

void telaah_free(void *memory) { free(memory); }

char *telaah_convert_to_utf8(
    const char *encoding, const char *bytes, int32_t count, int32_t *size, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  *size = ucnv_convert("UTF-8", encoding, NULL, 0, bytes, count, &error);
  if (error == U_BUFFER_OVERFLOW_ERROR || error == U_STRING_NOT_TERMINATED_WARNING) {
    error = U_ZERO_ERROR;
  }
  char *text = NULL;
  if (U_SUCCESS(error)) text = malloc((size_t)*size + 1);
  if (text) *size = ucnv_convert("UTF-8", encoding, text, *size + 1, bytes, count, &error);
  *status = error;
  if (U_FAILURE(error)) {
    free(text);
    return NULL;
  }
  return text;
}

// The kinds of tokens, as numbered by `Token.Kind`.
enum { KIND_WORD, KIND_NUMBER, KIND_MIXED, KIND_PUNCTUATION, KIND_SPACE, KIND_SYMBOL };

static int scalar_set(UChar32 c) {
  int32_t breaks = u_getIntPropertyValue(c, UCHAR_WORD_BREAK);
  switch (breaks) {
    case U_WB_CR: case U_WB_LF: case U_WB_NEWLINE: return TELAAH_NEWLINE;
    case U_WB_ZWJ: return TELAAH_ZWJ;
    case U_WB_EXTEND: case U_WB_FORMAT: return TELAAH_EXTEND;
    default: break;
  }
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(c, &error);
  if (script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || breaks == U_WB_KATAKANA) {
    return TELAAH_KANA_KANJI;
  }
  if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return TELAAH_COMPLEX;
  switch (breaks) {
    case U_WB_NUMERIC: return TELAAH_DIGIT;
    case U_WB_ALETTER: case U_WB_HEBREW_LETTER: return TELAAH_LETTER;
    case U_WB_REGIONAL_INDICATOR: return TELAAH_REGIONAL;
    case U_WB_WSEGSPACE: return TELAAH_SPACE;
    default: break;
  }
  if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) return TELAAH_PICTOGRAPH;
  switch (c) {
    case '-': case '\'': case '`': case '_': case 0x2010: case 0x2011: case 0x2018: case 0x2019:
      return TELAAH_JOINS_WORDS;
    default: return TELAAH_OTHER;
  }
}

static int scalar_kind(UChar32 c, int set) {
  switch (set) {
    case TELAAH_LETTER: case TELAAH_KANA_KANJI: case TELAAH_COMPLEX: return KIND_WORD;
    case TELAAH_DIGIT: return KIND_NUMBER;
    case TELAAH_NEWLINE: case TELAAH_SPACE: return KIND_SPACE;
    default: break;
  }
  switch (u_charType(c)) {
    case U_UPPERCASE_LETTER: case U_LOWERCASE_LETTER: case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER: case U_OTHER_LETTER:
      return KIND_WORD;
    case U_DECIMAL_DIGIT_NUMBER: case U_LETTER_NUMBER: case U_OTHER_NUMBER: return KIND_NUMBER;
    case U_CONNECTOR_PUNCTUATION: case U_DASH_PUNCTUATION: case U_START_PUNCTUATION:
    case U_END_PUNCTUATION: case U_INITIAL_PUNCTUATION: case U_FINAL_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
      return KIND_PUNCTUATION;
    case U_SPACE_SEPARATOR: case U_LINE_SEPARATOR: case U_PARAGRAPH_SEPARATOR: return KIND_SPACE;
    default: return c == '\t' ? KIND_SPACE : KIND_SYMBOL;
  }
}

uint8_t telaah_scalar_class(uint32_t scalar) {
  int set = scalar_set((UChar32)scalar);
  return (uint8_t)(set | scalar_kind((UChar32)scalar, set) << 4);
}
