/** Published open data, the same for all areas: releases read into memory, and the definitions of measures they are figures of. */
package uk.goldenthread.kpi.reference;
