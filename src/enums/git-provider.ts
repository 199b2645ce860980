/** The service that hosts a Git repository. */
export enum GitProvider {
  /** Hosted on github.com. */
  GIT_HUB = 'gitHub',
  /** Hosted on Bitbucket Cloud. */
  BITBUCKET_CLOUD = 'bitbucketCloud',
  /** Hosted on Azure DevOps Services (Azure Repos). */
  AZURE_DEV_OPS_SERVICES = 'azureDevOpsServices',
  /** Hosted on a GitHub Enterprise installation. */
  GIT_HUB_ENTERPRISE = 'gitHubEnterprise',
  /** Hosted on a Bitbucket Server installation. */
  BITBUCKET_SERVER = 'bitbucketServer',
  /** Hosted on gitlab.com. */
  GIT_LAB = 'gitLab',
  /** Hosted on a self-managed GitLab Enterprise Edition. */
  GIT_LAB_ENTERPRISE_EDITION = 'gitLabEnterpriseEdition',
  /** Hosted on AWS CodeCommit. */
  AWS_CODE_COMMIT = 'awsCodeCommit',
}
