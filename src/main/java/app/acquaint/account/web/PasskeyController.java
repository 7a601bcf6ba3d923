package app.acquaint.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Tells a device what passkey to make, once whoever is logged in has confirmed that it is them. */
@RestController
class PasskeyController {

    private final WebAuthnRelyingPartyOperations operations;
    private final PasskeyPermit permit;
    private final HttpSessionPublicKeyCredentialCreationOptionsRepository asked =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyController(WebAuthnRelyingPartyOperations operations, PasskeyPermit permit) {
        this.operations = operations;
        this.permit = permit;
    }

    @PostMapping("/api/passkeys/new")
    ResponseEntity<String> ask(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        if (!permit.use(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        asked.save(request, response, options);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(options));
    }
}
