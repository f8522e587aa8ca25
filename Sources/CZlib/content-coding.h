// zlib's public header: `apt-get install zlib1g-dev`.
#include <zlib.h>
