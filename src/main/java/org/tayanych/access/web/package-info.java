/** The pages of access: sign-in and account, and the administrator's desk. */
@NullMarked
package org.tayanych.access.web;

import org.jspecify.annotations.NullMarked;
