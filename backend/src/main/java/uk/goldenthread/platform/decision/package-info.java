/** What a meeting can decide: rooms offer their requests, the room of boards and meetings carries decisions out. */
package uk.goldenthread.platform.decision;
