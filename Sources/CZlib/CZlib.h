// zlib, for reading .gz inputs.
#include <zlib.h>
