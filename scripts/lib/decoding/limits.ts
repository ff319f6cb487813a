/** How much of a picture is taken. */

/**
 * Pixels of one picture. The largest that phones take by themselves (a 48-megapixel camera gives 8,064 × 6,048) is within it; decoded
 * whole it takes 200 MB, which the smallest machine that builds a site has. It is the one limit, and told before anything is decoded.
 */
export const mostPixels = 50_000_000;

/** Bytes of a picture's file: more than twice what such a photo has. */
export const mostBytes = 40_000_000;
