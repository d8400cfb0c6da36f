package org.tayanych.access.web;

import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * What had been typed can be sent to where it was meant for.
 *
 * @param multipart whether the door there reads forms as a stream
 * @param signedIn whether the session had ended meanwhile; otherwise only the form's token had
 */
public record OnwardPage(Shell shell, Carried carried, boolean multipart, boolean signedIn) implements Page {}
