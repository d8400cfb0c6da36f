/** Site: layout, form components, languages, error pages and quick exit; typed text becomes a Secret here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vault"})
package org.tayanych.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
