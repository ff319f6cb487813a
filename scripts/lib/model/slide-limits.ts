/** Steps that make a carousel. */
export const fewestSlides = 2;
export const mostSlides = 10;

/** Characters that a step may have. */
export const longestStep = 160;
