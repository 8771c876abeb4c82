/** Boards, their meetings, and what they decided. A decision takes effect when the chair confirms it. */
package uk.goldenthread.governance;
