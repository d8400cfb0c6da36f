/** The pages of seminars. */
@NullMarked
package org.tayanych.seminars.web;

import org.jspecify.annotations.NullMarked;
