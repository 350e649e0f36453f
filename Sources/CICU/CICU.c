#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
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
