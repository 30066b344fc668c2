<#-- Below the card on every page: what this installation is, if the realm has something to say. -->
<#macro content>
  <#assign notice=msg("yidanNotice")>
  <#if notice?has_content && notice != "yidanNotice">
    <p class="yidan-notice" role="note">${notice}</p>
  </#if>
</#macro>
