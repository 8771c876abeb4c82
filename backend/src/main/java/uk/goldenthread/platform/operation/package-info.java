/** What those who run the service look at: health, figures, traces and the log. */
package uk.goldenthread.platform.operation;
