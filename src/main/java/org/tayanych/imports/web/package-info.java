/** The list of imports, the upload, how far one is, and the report of its bad rows. */
@NullMarked
package org.tayanych.imports.web;

import org.jspecify.annotations.NullMarked;
