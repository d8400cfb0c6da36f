package org.tayanych.access;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tayanych.site.NotFound;

/**
 * Hands a handler the proof of who is there. A proof is given only behind a gate that asks for at least as much; a
 * handler that takes one behind a lesser gate, or behind none, is a mistake and does not run.
 */
@Component
public class Proofs implements HandlerMethodArgumentResolver {

    /** Gates behind which only case workers stand. */
    private static final Set<Right> CASE_GATES = Set.of(Right.WORK_CASES, Right.SUPERVISE);

    /** Gates behind which only inspectors stand. */
    private static final Set<Right> INSPECTION_GATES = Set.of(Right.INSPECT, Right.APPROVE_VISITS);

    private static final Set<Class<?>> PROOFS = Set.of(Member.class, CaseWorker.class, Inspector.class, Administrator.class);

    Proofs() {}

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return PROOFS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Class<?> proof = parameter.getParameterType();
        if (!allowed(proof, parameter.getMethodAnnotation(Gate.class))) {
            throw new IllegalStateException(proof.getSimpleName() + " behind a gate that does not ask for it: "
                    + Objects.requireNonNull(parameter.getMethod()).getName());
        }
        Present present = Present.here().orElseThrow(SignInNeeded::new);
        if (proof == CaseWorker.class) {
            return present.caseWorker().filter(worker -> worker.may(Right.WORK_CASES)).orElseThrow(SignInNeeded::new);
        }
        if (proof == Inspector.class) {
            return new Inspector(present.caseWorker().filter(worker -> worker.may(Right.INSPECT)).orElseThrow(SignInNeeded::new));
        }
        if (proof == Administrator.class) {
            if (!present.member().may(Right.ADMINISTER)) {
                throw new NotFound();
            }
            return new Administrator(present.member());
        }
        return present.member();
    }

    /** Whether a handler behind this gate may take this proof. */
    static boolean allowed(Class<?> proof, @Nullable Gate gate) {
        if (gate == null) {
            return false;
        }
        if (proof == CaseWorker.class) {
            return CASE_GATES.contains(gate.value());
        }
        if (proof == Inspector.class) {
            return INSPECTION_GATES.contains(gate.value());
        }
        return proof != Administrator.class || gate.value() == Right.ADMINISTER;
    }
}
