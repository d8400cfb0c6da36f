/** The register's pages: looking up, writing down, ties, doubles, and what is known in common with others. */
@NullMarked
package org.tayanych.employers.web;

import org.jspecify.annotations.NullMarked;
