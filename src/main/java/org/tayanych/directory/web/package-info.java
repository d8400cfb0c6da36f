/** The directory's pages: find help near me for everybody, keeping entries right for editors. */
@NullMarked
package org.tayanych.directory.web;

import org.jspecify.annotations.NullMarked;
