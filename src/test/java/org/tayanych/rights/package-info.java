/** What is proved of articles on rights, their search, their checks and the pathways. */
@NullMarked
package org.tayanych.rights;

import org.jspecify.annotations.NullMarked;
