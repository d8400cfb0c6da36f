package org.tayanych.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;

/** Proofs are handed out only behind a gate that asks for at least as much. */
@HouseTest
class ProofsTest {

    @Autowired
    House house;

    @Test
    void no_proof_is_given_without_a_gate() {
        assertThat(Proofs.allowed(Member.class, null)).isFalse();
        assertThat(Proofs.allowed(CaseWorker.class, null)).isFalse();
        assertThat(Proofs.allowed(Administrator.class, null)).isFalse();
        assertThat(Proofs.allowed(Inspector.class, null)).isFalse();
    }

    @Test
    void a_lesser_gate_gives_no_greater_proof() {
        assertThat(Proofs.allowed(CaseWorker.class, gate(Right.SIGNED_IN))).isFalse();
        assertThat(Proofs.allowed(CaseWorker.class, gate(Right.ADMINISTER))).isFalse();
        assertThat(Proofs.allowed(Administrator.class, gate(Right.READ_AUDIT))).isFalse();
        assertThat(Proofs.allowed(Administrator.class, gate(Right.WORK_CASES))).isFalse();
        assertThat(Proofs.allowed(Inspector.class, gate(Right.WORK_CASES))).isFalse();
        assertThat(Proofs.allowed(CaseWorker.class, gate(Right.INSPECT))).isFalse();
    }

    @Test
    void the_matching_gate_gives_its_proof() {
        assertThat(Proofs.allowed(Member.class, gate(Right.SIGNED_IN))).isTrue();
        assertThat(Proofs.allowed(CaseWorker.class, gate(Right.WORK_CASES))).isTrue();
        assertThat(Proofs.allowed(CaseWorker.class, gate(Right.SUPERVISE))).isTrue();
        assertThat(Proofs.allowed(Administrator.class, gate(Right.ADMINISTER))).isTrue();
        assertThat(Proofs.allowed(Inspector.class, gate(Right.INSPECT))).isTrue();
        assertThat(Proofs.allowed(Inspector.class, gate(Right.APPROVE_VISITS))).isTrue();
    }

    @Test
    void every_handler_of_the_house_takes_only_proofs_that_its_gate_gives() {
        RequestMappingHandlerMapping mapping = house.bean(RequestMappingHandlerMapping.class);
        Proofs proofs = house.bean(Proofs.class);

        assertThat(mapping.getHandlerMethods().values()).allSatisfy(door -> Arrays.stream(door.getMethodParameters())
                .filter(proofs::supportsParameter)
                .forEach(taken -> assertThat(Proofs.allowed(taken.getParameterType(), door.getMethodAnnotation(Gate.class)))
                        .as(door.toString())
                        .isTrue()));
    }

    private static Gate gate(Right right) {
        return new Gate() {
            @Override
            public Right value() {
                return right;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return Gate.class;
            }
        };
    }
}
