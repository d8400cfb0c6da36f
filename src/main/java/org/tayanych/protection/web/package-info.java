/** The panels of screening and of violence at work. */
@NullMarked
package org.tayanych.protection.web;

import org.jspecify.annotations.NullMarked;
