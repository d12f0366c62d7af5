/** An account as GitHub describes it. */
export function account(login) {
  const link = `https://api.github.invalid/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41_898_282,
    node_id: 'U_1',
    avatar_url: link,
    gravatar_id: null,
    url: link,
    html_url: link,
    followers_url: link,
    following_url: link,
    gists_url: link,
    starred_url: link,
    subscriptions_url: link,
    organizations_url: link,
    repos_url: link,
    events_url: link,
    received_events_url: link,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}
