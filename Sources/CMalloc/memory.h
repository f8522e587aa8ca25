// How the C library's allocator is tuned, which Glibc's own module leaves out.
#include <malloc.h>
