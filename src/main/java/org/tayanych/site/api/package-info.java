/** What every JSON door needs: reading a body, answering, refusing as RFC 9457 wants it, and the one description of all. */
@NullMarked
@NamedInterface("api")
package org.tayanych.site.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
