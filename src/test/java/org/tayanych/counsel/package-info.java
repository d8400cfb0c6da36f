@org.jspecify.annotations.NullMarked
package org.tayanych.counsel;
