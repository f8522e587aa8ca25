// Durations counted in buckets: 128 to each power of two, so that a quantile is off by less than 1 %.
#include "load.h"

#include <stdlib.h>

enum { STEP_BITS = 7, STEPS = 1 << STEP_BITS, BUCKETS = (64 - STEP_BITS) * STEPS };

struct histogram {
    uint64_t count;
    uint64_t buckets[BUCKETS];
};

struct histogram *histogram_new(void)
{
    struct histogram *histogram = calloc(1, sizeof *histogram);
    if (!histogram)
        fail("out of memory");
    return histogram;
}

/// How many low bits of the value its bucket ignores.
static unsigned ignored_bits(uint64_t value)
{
    return value < STEPS ? 0 : 63 - STEP_BITS - (unsigned)__builtin_clzll(value);
}

void histogram_add(struct histogram *histogram, uint64_t nanoseconds)
{
    unsigned ignored = ignored_bits(nanoseconds);
    histogram->buckets[ignored * STEPS + (nanoseconds >> ignored)]++;
    histogram->count++;
}

uint64_t histogram_count(const struct histogram *histogram)
{
    return histogram->count;
}

/// The largest duration that falls into the bucket, in nanoseconds.
static uint64_t upper_bound(size_t bucket)
{
    if (bucket < 2 * STEPS)
        return bucket;
    size_t ignored = bucket / STEPS - 1;
    return ((bucket - ignored * STEPS + 1) << ignored) - 1;
}

double histogram_quantile(const struct histogram *histogram, double share)
{
    uint64_t wanted = (uint64_t)(share * (double)histogram->count);
    uint64_t seen = 0;
    for (size_t bucket = 0; bucket < BUCKETS; bucket++) {
        seen += histogram->buckets[bucket];
        if (seen > 0 && seen >= wanted)
            return (double)upper_bound(bucket) / 1000;
    }
    return 0;
}
