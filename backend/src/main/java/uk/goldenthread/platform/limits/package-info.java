/** How much one may ask of this installation: the numbers, their enforcement, and what is published of them. */
package uk.goldenthread.platform.limits;
