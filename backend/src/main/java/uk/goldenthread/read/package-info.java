/**
 * Lists, single records and figures of a programme, read out of its snapshot, so that every one of them can be read as at any past
 * date: pure functions of a snapshot and a day, one folder a room.
 */
package uk.goldenthread.read;
