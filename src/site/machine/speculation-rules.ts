/**
 * Pages are fetched the moment a link is pressed. Not earlier: such a page is read without another request, so the
 * count of readers (serve/page-views) has to believe that what is fetched is read.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin/*', '/api/*', '/*.xml', '/*.json'] } },
          { not: { selector_matches: '[rel~=nofollow]' } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
})
