/** Lists and single records of a programme, read out of its snapshot, so that every one of them can be read as at any past date. */
package uk.goldenthread.reading;
