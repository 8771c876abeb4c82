package uk.goldenthread.platform.web;

/** An answer that shows one page of something and can lead to the others. */
public interface Paged {
    Page.PageInfo page();
}
