package org.tayanych.site;

import java.io.IOException;
import java.io.InputStream;

/**
 * A multipart form, read as a stream: nothing is parked on disk or in memory. Text fields that came before a file are in
 * {@link #typed()} when the file arrives; forms therefore put their files last. A handler that takes files takes this.
 */
public interface Parts {

    /** Reads the request to its end. Files are handed over one by one, in order, as streams. */
    Typed read(EachFile each) throws IOException;

    /** Takes one file; must read what it wants before it returns. Not called for a file input that was left empty. */
    interface EachFile {
        void take(String field, String fileName, InputStream content, Typed sofar) throws IOException;
    }
}
