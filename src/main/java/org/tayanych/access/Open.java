package org.tayanych.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tayanych.site.OpenDoor;

/** This door is open to everybody. A handler that says neither this nor {@link Gate} lets nobody in. */
@OpenDoor
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {}
