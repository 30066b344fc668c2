package yidan.admin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity server stands and as whom accounts are administered there. */
@ApplicationScoped
public class IdentitySettings {

    private String issuer;
    private String client;
    private String secret;

    protected IdentitySettings() {}

    @Inject
    public IdentitySettings(
            @ConfigProperty(name = "OIDC_ISSUER") Optional<String> issuer,
            @ConfigProperty(name = "PROVISIONING_CLIENTID", defaultValue = "yidan-provisioning") String client,
            @ConfigProperty(name = "PROVISIONING_CLIENTSECRET") Optional<String> secret) {
        this.issuer = issuer.orElse("");
        this.client = client;
        this.secret = secret.orElse("");
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String token() {
        return issuer + "/protocol/openid-connect/token";
    }

    /** Base of the administration interface of the realm. */
    String administration() {
        return issuer.replace("/realms/", "/admin/realms/");
    }
}
