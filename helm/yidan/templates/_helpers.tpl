{{- define "yidan.labels" -}}
app.kubernetes.io/name: yidan
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
{{- end }}
{{- define "yidan.selector" -}}
app.kubernetes.io/name: yidan
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}
{{- define "yidan.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}
{{- define "yidan.confined" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}
