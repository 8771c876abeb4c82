/** What the figures of a measure say: pure functions of a snapshot and a day, for screens, documents, changes and findings alike. */
package uk.goldenthread.analysis;
