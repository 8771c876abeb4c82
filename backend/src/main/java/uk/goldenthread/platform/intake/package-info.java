/** What this installation takes in at once: bodies as they arrive, and the requests that need much memory. */
package uk.goldenthread.platform.intake;
