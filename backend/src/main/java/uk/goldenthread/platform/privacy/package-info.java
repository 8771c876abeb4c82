/** Personal details stop at the door: what in a free text may point to a child or another private person, and what becomes of it. */
package uk.goldenthread.platform.privacy;
