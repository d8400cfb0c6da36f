package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.tayanych.guard.GuardCookie;

/**
 * Finds the member behind a request, and only when somebody asks: a visitor's page costs no query. Doors for machines
 * know no sessions at all, which is why they need no form token.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Nothing to save: {@link SignIn} writes the session itself. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return GuardCookie.SESSION.read(request).isPresent();
    }

    private final class OnDemand implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        private OnDemand(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (found == null) {
                found = Doors.forMachines(request)
                        ? SecurityContextHolder.createEmptyContext()
                        : sessions.present(request)
                                .<SecurityContext>map(SecurityContextImpl::new)
                                .orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return !(get().getAuthentication() instanceof Present);
        }
    }
}
