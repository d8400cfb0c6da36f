package org.tayanych.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.tayanych.Application;

/**
 * A test against the whole running house: one application for all tests of a run, on a free port, over a real PostgreSQL
 * with throw-away data, a clock that can be put forward and a mail server that keeps what it gets.
 *
 * <p>Take a {@link House} by {@code @Autowired} and start there. Add no properties and no bean overrides: they would start a
 * second house. The data are shared by all tests: make your own organisation, and never count rows you did not make.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(HouseSetting.class)
@ContextConfiguration(initializers = ThrowAway.class)
public @interface HouseTest {}
