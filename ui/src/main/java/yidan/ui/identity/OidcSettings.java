package yidan.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity server stands and by what name this application is known there. */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "OIDC_ISSUER")
    private String issuer;

    @Inject
    @ConfigProperty(name = "OIDC_CLIENTID", defaultValue = "yidan")
    private String clientId;

    @Inject
    @ConfigProperty(name = "OIDC_CLIENTSECRET")
    private String clientSecret;

    @Inject
    @ConfigProperty(name = "BASEURL", defaultValue = "http://localhost:8080")
    private String baseUrl;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    /** The address by which people reach this application, without a slash at the end. */
    public String getBaseUrl() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    // Soteria evaluates an attribute only if the whole of it is one expression.
    public String getCallbackUri() {
        return getBaseUrl() + "/callback";
    }

    public String getByeUri() {
        return getBaseUrl() + "/bye";
    }

    URI userInfo() {
        return URI.create(issuer + "/protocol/openid-connect/userinfo");
    }

    /** True if people reach this application by https only: cookies are then marked so. */
    public boolean isSecure() {
        return baseUrl.startsWith("https:");
    }
}
