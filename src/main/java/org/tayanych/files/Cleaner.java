package org.tayanych.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies one kind of file and leaves its hidden data behind. Uses bounded memory whatever comes. */
interface Cleaner {

    /** @return the exact kind, where the content says more than its beginning did */
    FileKind clean(InputStream original, OutputStream copy) throws IOException, Unfit, Uncleanable;
}
